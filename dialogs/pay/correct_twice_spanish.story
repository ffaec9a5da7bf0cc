# Corregir dos veces seguidas; el valor de antes al final y al principio; por el nombre del dato y solo por el valor.
account: owes-two-years
language: es

> pagar 300 por 2022 el viernes de la cuenta de cheques
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> no, 400
< $400.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> no, espere, 450
< $450.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> 450 no, 425
< $425.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> que sean 500 en vez de 425
< $500.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> cambie la fecha al 1 de diciembre
< $500.00 por 2022, el martes 1.º de diciembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> cambie el año a 2023
< $500.00 por 2023, el martes 1.º de diciembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> no, ahorros
< $500.00 por 2023, el martes 1.º de diciembre de 2026, desde la cuenta de ahorros que termina en 8765. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $500.00 por 2023 queda programado para el martes 1.º de diciembre de 2026, desde la cuenta bancaria que termina en 8765.
| Número de confirmación: 6549059134
| [Mis pagos] [¿Cuánto debo?]
ledger: scheduled 500.00 2023 2026-12-01
