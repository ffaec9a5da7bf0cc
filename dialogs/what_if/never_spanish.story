account: owes-two-years
language: es

> qué pasa si pago 10 dólares al mes
< $10.00 cada mes es muy poco: después de 30 años todavía se deberían $681.72.
| $10.00 una sola vez, el domingo 22 de noviembre de 2026, ahorra $0.73 para el lunes 22 de noviembre de 2027.
| Con una cantidad mayor al mes sí se termina. Si no puede pagar más, puede haber ayuda.
| [Comparar cantidades] [No puedo pagar] [¿Cuánto debo?]
