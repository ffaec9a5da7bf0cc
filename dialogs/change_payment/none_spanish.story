account: owes-one-year-es
language: es

> cambiar mi pago
< Ahora no hay ningún pago que se pueda cambiar. Se puede hasta dos días bancarios antes de la fecha del pago.
| [Mis pagos] [Hacer un pago]
