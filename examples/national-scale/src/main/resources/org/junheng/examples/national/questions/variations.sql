-- How the coefficients of variation lie, in steps of 0.05.
SELECT packs, year, view, indicator, stage, floor(CAST(cv AS DECIMAL(9, 3)) / 0.05) * 0.05 AS from_cv, count(*) AS counties
FROM statistics
WHERE cv IS NOT NULL
GROUP BY ALL
ORDER BY ALL
