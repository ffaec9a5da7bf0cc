# Correcciones de una elección: por otro valor, dos veces, por su lugar, y dejada a medias.
account: owes-two-years
language: es

> pagar 100 por 2022 el 1 de diciembre de la cuenta de cheques
< $100.00 por 2022, el martes 1.º de diciembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2022 queda programado para el martes 1.º de diciembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 1326883269
| [Mis pagos] [¿Cuánto debo?]
> pagar 200 por 2023 el 2 de diciembre de la cuenta de cheques
< $200.00 por 2023, el miércoles 2 de diciembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $200.00 por 2023 queda programado para el miércoles 2 de diciembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 1606199451
| [Mis pagos] [¿Cuánto debo?]
> cancelar el pago de 100
< Cancelar el pago de $100.00 por 2022 del martes 1.º de diciembre de 2026, confirmación 1326883269. ¿Lo cancelo?
| [Sí] [No]
> no, el de 200
< Cancelar el pago de $200.00 por 2023 del miércoles 2 de diciembre de 2026, confirmación 1606199451. ¿Lo cancelo?
| [Sí] [No]
> no, espere, el de 100
< Cancelar el pago de $100.00 por 2022 del martes 1.º de diciembre de 2026, confirmación 1326883269. ¿Lo cancelo?
| [Sí] [No]
> 100 no, 200
< Cancelar el pago de $200.00 por 2023 del miércoles 2 de diciembre de 2026, confirmación 1606199451. ¿Lo cancelo?
| [Sí] [No]
> un momento
< Tómese su tiempo. No se hace nada hasta que usted diga que sí.
|
| Cancelar el pago de $200.00 por 2023 del miércoles 2 de diciembre de 2026, confirmación 1606199451. ¿Lo cancelo?
| [Sí] [No]
> ¿por qué necesita eso?
< Cancelo un pago programado. Se puede hasta dos días bancarios antes de su fecha. No se cancela nada antes de que usted diga que sí.
|
| Cancelar el pago de $200.00 por 2023 del miércoles 2 de diciembre de 2026, confirmación 1606199451. ¿Lo cancelo?
| [Sí] [No]
> olvídelo
< De acuerdo. No se canceló ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
ledger: scheduled 100.00 2022 2026-12-01
ledger: scheduled 200.00 2023 2026-12-02
