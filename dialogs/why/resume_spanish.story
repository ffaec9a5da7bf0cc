account: owes-two-years
language: es

> por qué debo tanto
< ¿Qué saldo quiere que le explique?
| [2022: $1,681.25] [2023: $859.07]
> muéstreme mis pagos
< Usted tiene 3 pagos, primero los más recientes:
| 23 oct 2026: $75.00 por 2023, cancelado. Confirmación 4880420023
| 6 may 2026: $120.00 por 2023, devuelto por el banco. Confirmación 5236181342
| 26 ene 2026: $200.00 por 2022, procesado. Confirmación 7547311238
|
| Volvamos al porqué de su saldo.
|
| ¿Qué saldo quiere que le explique?
| [2022: $1,681.25] [2023: $859.07]
> 2022
< Se deben $1,681.25 por 2022 al domingo 22 de noviembre de 2026. Se compone de:
| Impuesto según la declaración (20 jul 2023): $3,120.00
| Impuesto retenido del sueldo: -$2,280.00
| Pago (26 ene 2026): -$200.00
| Multa por declarar tarde: $450.00
| Multa por pagar tarde, 30 meses: $210.00
| Intereses del 16 abr 2023 al 22 nov 2026: $381.25
| [Línea por línea] [Hacer un pago] [¿Cuánto debo?]
