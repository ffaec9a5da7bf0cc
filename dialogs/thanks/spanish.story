account: owes-one-year-es
language: es

> pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> sí, muchas gracias
< Listo. El pago de $100.00 por 2025 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 2152288292
| [Mis pagos] [¿Cuánto debo?]
ledger: scheduled 100.00 2025 2026-11-27
> gracias, hasta luego
< Con gusto. Escríbame cuando lo necesite.
