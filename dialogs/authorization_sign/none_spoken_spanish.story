account: owes-one-year-es
language: es
medium: spoken

> quiero aprobar la solicitud de mi contador
