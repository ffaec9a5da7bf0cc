account: owes-one-year
with: authorizations
language: es
medium: spoken

> quién puede actuar por mí
