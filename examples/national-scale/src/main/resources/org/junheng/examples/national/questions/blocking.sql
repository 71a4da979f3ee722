-- Which criteria keep most counties of a province from being met: the first three.
SELECT packs, year, province, view, criterion, count(*) AS counties
FROM (SELECT packs, year, province, view, unnest(decisive) AS criterion FROM verdicts)
GROUP BY packs, year, province, view, criterion
QUALIFY row_number() OVER (PARTITION BY packs, year, province, view ORDER BY counties DESC, criterion) <= 3
ORDER BY packs, year, province, view, counties DESC, criterion
