account: owes-one-year-es
language: es

> firmar una solicitud
