account: owes-one-year-es
language: es

> terminar mi plan de pagos
< No hay ningún plan de pagos vigente, así que no hay nada que terminar.
| [Planes de pago] [¿Cuánto debo?]
