account: owes-one-year-es
language: es

> cambiar mi plan de pagos
< No hay ningún plan de pagos vigente, así que no hay nada que cambiar. Puede empezar uno.
| [Planes de pago] [¿Cuánto debo?]
