# Se señala lo que se mostró, también después de un no: el segundo.
account: owes-two-years
language: es

> pagar 100 por 2022 el 1 de diciembre de la cuenta de cheques
< $100.00 por 2022, el martes 1.º de diciembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2022 queda programado para el martes 1.º de diciembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 8416526443
| [Mis pagos] [¿Cuánto debo?]
> pagar 200 por 2023 el 2 de diciembre de la cuenta de cheques
< $200.00 por 2023, el miércoles 2 de diciembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $200.00 por 2023 queda programado para el miércoles 2 de diciembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 1326574124
| [Mis pagos] [¿Cuánto debo?]
> muestre mis pagos
< Usted tiene 5 pagos, primero los más recientes:
| 2 dic 2026: $200.00 por 2023, programado. Confirmación 1326574124
| 1 dic 2026: $100.00 por 2022, programado. Confirmación 8416526443
| 23 oct 2026: $75.00 por 2023, cancelado. Confirmación 7120438341
| 6 may 2026: $120.00 por 2023, devuelto por el banco. Confirmación 7465012008
| 26 ene 2026: $200.00 por 2022, procesado. Confirmación 9144705770
| [Cancelar un pago] [Hacer un pago] [¿Cuánto debo?]
> cancele el segundo
< Cancelar el pago de $100.00 por 2022 del martes 1.º de diciembre de 2026, confirmación 8416526443. ¿Lo cancelo?
| [Sí] [No]
> no
< De acuerdo. No se canceló ningún pago.
| [Mis pagos] [Hacer un pago]
> cancele el segundo
< Cancelar el pago de $100.00 por 2022 del martes 1.º de diciembre de 2026, confirmación 8416526443. ¿Lo cancelo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2022 del martes 1.º de diciembre de 2026 queda cancelado. Número de confirmación: 8416526443
| [Mis pagos] [Hacer un pago]
ledger: canceled 100.00 2022 2026-12-01
ledger: scheduled 200.00 2023 2026-12-02
