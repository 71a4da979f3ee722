CREATE VIEW findings AS
SELECT * FROM read_parquet('${folder}/findings/*/*/*/*.parquet', hive_partitioning = true,
    hive_types = {'packs': VARCHAR, 'province': VARCHAR, 'year': INTEGER});

CREATE VIEW counties AS
SELECT * FROM read_parquet('${folder}/counties/*/*/*/*.parquet', hive_partitioning = true,
    hive_types = {'packs': VARCHAR, 'province': VARCHAR, 'year': INTEGER});

CREATE VIEW errors AS
SELECT * FROM read_parquet('${folder}/errors/*.parquet');

CREATE VIEW verdicts AS
SELECT packs, province, year, county, county_name, as_of, unnest(verdicts, recursive := true)
FROM counties;

CREATE VIEW statistics AS
SELECT packs, province, year, county, county_name, as_of, unnest(statistics, recursive := true)
FROM counties;
