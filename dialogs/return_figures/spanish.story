account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> mi declaración de impuestos
< La declaración de 2025 se recibió el martes 14 de abril de 2026. Como se presentó:
| Ingreso total: $67,531.00
| Ingreso bruto ajustado (AGI): $67,531.00
| Ingreso tributable: $51,781.00
| Impuesto total: $5,975.00
| Impuesto retenido del sueldo: $5,065.00
| Total de pagos: $5,065.00
| Mostraba $910.00 por pagar. Estado civil para la declaración: soltero o soltera.
|
| Volvamos a su pago.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro saldo] [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
