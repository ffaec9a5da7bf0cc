account: owes-one-year-es
language: es

> pagar 0 dólares
< No se puede pagar una cantidad de $0.00. Debe ser mayor que cero.
|
| Con $883.29 se salda 2025 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $883.29]
> 12.345
< No puedo leer esa cantidad. Por favor, escriba dólares con dos decimales como máximo, por ejemplo 300 o 125.50.
|
| Con $883.29 se salda 2025 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $883.29]
> 99999
< $99,999.00 es más de lo que queda por pagar de 2025. Puede pagar hasta $883.29.
|
| Con $883.29 se salda 2025 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $883.29]
> 50
< $50.00 por 2025, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro saldo] [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
> [Otra fecha]
< ¿Qué día desea pagar?
| [lunes 23 de noviembre de 2026]
> el 25 de diciembre
< Los bancos no hacen pagos el viernes 25 de diciembre de 2026. El próximo día bancario es el lunes 28 de diciembre de 2026.
|
| ¿Qué día desea pagar?
| [lunes 23 de noviembre de 2026] [lunes 28 de diciembre de 2026]
> el 24 de noviembre de 2027
< El miércoles 24 de noviembre de 2027 queda demasiado lejos. El último día posible es el lunes 22 de noviembre de 2027.
|
| ¿Qué día desea pagar?
| [lunes 23 de noviembre de 2026]
> mañana
< $50.00 por 2025, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $50.00 por 2025 queda programado para el lunes 23 de noviembre de 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 4822974848
| [Mis pagos] [¿Cuánto debo?]
ledger: scheduled 50.00 2025 2026-11-23
