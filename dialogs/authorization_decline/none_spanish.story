account: owes-one-year-es
language: es

> rechazar una solicitud
