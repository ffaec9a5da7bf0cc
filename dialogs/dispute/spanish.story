# En medio de un pago.
account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> esta cantidad está mal, quiero apelar
< Usted tiene derecho a no estar de acuerdo. Se hace así:
| Si un aviso está mal: escriba a la dirección que tiene el aviso, a más tardar en la fecha que indica. Diga qué está mal y mande copias de sus pruebas.
| Si quiere que se quite una multa: diga «quiten la multa» y envío su petición a la oficina. Son buenos motivos una primera vez, una enfermedad o un desastre.
| Después de un aviso final antes de un embargo (LT11) o de un aviso de gravamen (Carta 3172): pida una audiencia con el Formulario 12153 dentro de 30 días.
| Una persona de la oficina puede ayudarle con cada cosa. El número de teléfono está en la parte de arriba de cada aviso.
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
