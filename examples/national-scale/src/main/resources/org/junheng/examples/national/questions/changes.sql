-- What became of a county's criteria since the year before: how many counties went from which outcome to which.
SELECT packs, year, view, criterion, before, outcome AS after, count(*) AS counties
FROM (
    SELECT *, lag(outcome) OVER (PARTITION BY packs, county, view, criterion, item ORDER BY year) AS before,
        lag(year) OVER (PARTITION BY packs, county, view, criterion, item ORDER BY year) AS year_before
    FROM findings
    WHERE subject_type = 'county' AND superseded_by IS NULL)
WHERE year_before = year - 1 AND before <> outcome
GROUP BY ALL
ORDER BY ALL
