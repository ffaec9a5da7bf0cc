account: owes-one-year-es
language: es
medium: spoken

> no quiero esa solicitud rechácela
