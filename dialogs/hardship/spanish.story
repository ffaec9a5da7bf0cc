# En medio de un pago.
account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no tengo dinero para pagar
< Gracias por decírmelo. Por favor, no pague aquí lo que necesita para comida, renta o medicinas. No se paga nada sin que usted diga que sí.
| La oficina puede poner el cobro en pausa mientras a usted no le alcance para lo básico. Los intereses y las multas siguen creciendo en ese tiempo. Yo no puedo hacerlo aquí, pero una persona de la oficina sí: el número de teléfono está en la parte de arriba de cada aviso.
| Si está por perder su casa, la calefacción o sus medicinas, llame al Defensor del Contribuyente al 877-777-4778. La ayuda es gratis e independiente.
|
| Volvamos a su pago.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no, cancelar
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
