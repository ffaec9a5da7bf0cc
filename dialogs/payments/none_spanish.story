account: refund-coming
language: es

> mis pagos
< No hay ningún pago en los últimos cinco años.
| [Hacer un pago] [¿Cuánto debo?]
