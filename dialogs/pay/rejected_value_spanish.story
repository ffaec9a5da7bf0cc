# Un valor nuevo que no puede ser deja el bueno de antes.
account: owes-two-years
language: es

> pagar 300 por 2022 el viernes de la cuenta de cheques
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> no, 99999
< $99,999.00 es más de lo que queda por pagar de 2022. Puede pagar hasta $1,682.68.
|
| $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> que sean 0 dólares
< No se puede pagar una cantidad de $0.00. Debe ser mayor que cero.
|
| $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> no, 400
< $400.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> cambie la fecha a ayer
< No se puede pagar el sábado 21 de noviembre de 2026. El primer día posible es el lunes 23 de noviembre de 2026.
|
| $400.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> el 1 de diciembre
< $400.00 por 2022, el martes 1.º de diciembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $400.00 por 2022 queda programado para el martes 1.º de diciembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 7248986841
| [Mis pagos] [¿Cuánto debo?]
