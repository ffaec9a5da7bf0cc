account: refund-coming
language: es
medium: spoken

> mis pagos
< No hay ningún pago en los últimos cinco años. Puede decir: Hacer un pago, Cuánto debo.
