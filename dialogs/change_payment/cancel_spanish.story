account: owes-one-year-es
language: es

> pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2025 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 2018840260
| [Mis pagos] [¿Cuánto debo?]
> cambiar mi pago
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093. Puede decir otra fecha, otra cantidad, otro año u otra cuenta bancaria. ¿Lo dejo como está?
| [Sí] [No]
> olvídelo
< De acuerdo. El pago queda como está.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
ledger: scheduled 100.00 2025 2026-11-27
