account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> cómo agrego mi negocio
< Un negocio tiene su propia cuenta. Usted la puede usar aquí si tiene un rol en él: entonces diga «cambiar de cuenta». Una persona de la oficina registra su rol, o quita el de otra persona. Por su seguridad, no escriba aquí un EIN ni un número de Seguro Social.
|
| Volvamos a su pago.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro saldo] [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
