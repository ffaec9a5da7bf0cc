# En medio de un pago.
account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> el contribuyente falleció
< Lamento mucho su pérdida. No tiene que resolver nada en este chat.
| Una persona de la oficina puede registrar el fallecimiento y decirle qué sigue. El número de teléfono está en la parte de arriba de cada aviso. Por favor, tenga a la mano una copia del acta de defunción y el papel que muestra que usted actúa por la herencia, como una carta de la corte.
| Lo que se debe casi siempre se paga con lo que dejó la persona. Por favor, pregunte antes de pagar con su propio dinero, y no use el usuario de la persona que falleció.
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
