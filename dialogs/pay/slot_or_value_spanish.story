# Por el nombre del dato y solo por el valor.
account: owes-two-years
language: es

> pagar 300 por 2022 el viernes de la cuenta de cheques
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> la cantidad debe ser 350
< $350.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> 375
< $375.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> el lunes
< $375.00 por 2022, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> la cuenta es la de ahorros
< $375.00 por 2022, el lunes 23 de noviembre de 2026, desde la cuenta de ahorros que termina en 8765. ¿Lo programo?
| [Sí] [No]
> 2023
< $375.00 por 2023, el lunes 23 de noviembre de 2026, desde la cuenta de ahorros que termina en 8765. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $375.00 por 2023 queda programado para el lunes 23 de noviembre de 2026, desde la cuenta bancaria que termina en 8765.
| Número de confirmación: 5636837782
| [Mis pagos] [¿Cuánto debo?]
