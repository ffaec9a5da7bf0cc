-- The first day (YYYY-MM-DD) on which a period bears the raised rate of interest for a large underpayment of a corporation.
alter table module add column large_corporate_from TEXT;
