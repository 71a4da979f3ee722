-- Counties that are not met because of a single criterion, with everything that this criterion finds wanting there.
SELECT packs, year, county, county_name, view, f.criterion, subject_name, measured, comparator, required, shortfall, shortfall_unit
FROM verdicts AS v
JOIN findings AS f USING (packs, province, year, county, as_of, view)
WHERE v.outcome = 'NOT_MET' AND len(decisive) = 1 AND f.criterion = decisive[1] AND f.outcome = 'NOT_MET' AND superseded_by IS NULL
ORDER BY packs, year, county, view, ordinal
