# En medio de un pago.
account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> me congelaron la cuenta
< Esto es duro, y hay algo que puede hacer hoy. Llame al número del aviso. Yo no puedo parar un embargo aquí, pero una persona de la oficina sí.
| Si le deja sin dinero para comida, renta o medicinas, dígalo por teléfono: es una razón para quitarlo.
| Si congelaron una cuenta bancaria: el banco guarda el dinero unos días antes de mandarlo, así que llamar hoy sí cuenta.
| Si hasta ahora solo hay un aviso final (LT11, Carta 1058 o CP90): puede pedir una audiencia con el Formulario 12153 dentro de 30 días de su fecha.
| Si es un gravamen: es un derecho sobre lo que usted tiene. Por sí solo no le quita nada.
| Si es urgente o nadie le escucha: llame al Defensor del Contribuyente al 877-777-4778. La ayuda es gratis.
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
