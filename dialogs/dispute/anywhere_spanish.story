# Se oye en toda pregunta: un código, una cantidad, un día, una elección, un sí o un no.
account: owes-one-year-es
language: es

> hacer un pago
< Con $883.29 se salda 2025 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $883.29]
> yo no debo esto, quiero apelar
< Usted tiene derecho a no estar de acuerdo. Se hace así:
| Si un aviso está mal: escriba a la dirección que tiene el aviso, a más tardar en la fecha que indica. Diga qué está mal y mande copias de sus pruebas.
| Si quiere que se quite una multa: diga «quiten la multa» y envío su petición a la oficina. Son buenos motivos una primera vez, una enfermedad o un desastre.
| Después de un aviso final antes de un embargo (LT11) o de un aviso de gravamen (Carta 3172): pida una audiencia con el Formulario 12153 dentro de 30 días.
| Una persona de la oficina puede ayudarle con cada cosa. El número de teléfono está en la parte de arriba de cada aviso.
|
| Volvamos a su pago.
|
| Con $883.29 se salda 2025 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $883.29]
> 200
< $200.00 por 2025, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> yo no debo esto, quiero apelar
< Usted tiene derecho a no estar de acuerdo. Se hace así:
| Si un aviso está mal: escriba a la dirección que tiene el aviso, a más tardar en la fecha que indica. Diga qué está mal y mande copias de sus pruebas.
| Si quiere que se quite una multa: diga «quiten la multa» y envío su petición a la oficina. Son buenos motivos una primera vez, una enfermedad o un desastre.
| Después de un aviso final antes de un embargo (LT11) o de un aviso de gravamen (Carta 3172): pida una audiencia con el Formulario 12153 dentro de 30 días.
| Una persona de la oficina puede ayudarle con cada cosa. El número de teléfono está en la parte de arriba de cada aviso.
|
| Volvamos a su pago.
|
| $200.00 por 2025, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> cancelar
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> empezar un plan de pagos
< ¿Qué plan desea?
| [Corto plazo, pago yo: $151.00] [Corto plazo, débito automático: $151.00] [Mensual, débito automático: desde $12.00] [Mensual, pago yo: desde $12.00]
> yo no debo esto, quiero apelar
< Usted tiene derecho a no estar de acuerdo. Se hace así:
| Si un aviso está mal: escriba a la dirección que tiene el aviso, a más tardar en la fecha que indica. Diga qué está mal y mande copias de sus pruebas.
| Si quiere que se quite una multa: diga «quiten la multa» y envío su petición a la oficina. Son buenos motivos una primera vez, una enfermedad o un desastre.
| Después de un aviso final antes de un embargo (LT11) o de un aviso de gravamen (Carta 3172): pida una audiencia con el Formulario 12153 dentro de 30 días.
| Una persona de la oficina puede ayudarle con cada cosa. El número de teléfono está en la parte de arriba de cada aviso.
|
| Volvamos a su plan de pagos.
|
| ¿Qué plan desea?
| [Corto plazo, pago yo: $151.00] [Corto plazo, débito automático: $151.00] [Mensual, débito automático: desde $12.00] [Mensual, pago yo: desde $12.00]
> cancelar
< De acuerdo. No se inició ningún plan de pagos.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> desconectar mi cuenta
< Este chat ya no mostrará su cuenta hasta que usted la conecte de nuevo. Los pagos programados siguen programados. ¿La desconecto?
| [Sí] [No]
> yo no debo esto, quiero apelar
< Usted tiene derecho a no estar de acuerdo. Se hace así:
| Si un aviso está mal: escriba a la dirección que tiene el aviso, a más tardar en la fecha que indica. Diga qué está mal y mande copias de sus pruebas.
| Si quiere que se quite una multa: diga «quiten la multa» y envío su petición a la oficina. Son buenos motivos una primera vez, una enfermedad o un desastre.
| Después de un aviso final antes de un embargo (LT11) o de un aviso de gravamen (Carta 3172): pida una audiencia con el Formulario 12153 dentro de 30 días.
| Una persona de la oficina puede ayudarle con cada cosa. El número de teléfono está en la parte de arriba de cada aviso.
|
| Volvamos a desconectar su cuenta.
|
| Este chat ya no mostrará su cuenta hasta que usted la conecte de nuevo. Los pagos programados siguen programados. ¿La desconecto?
| [Sí] [No]
> sí
< Listo. Este chat ya no está conectado con su cuenta.
| [Conectar mi cuenta]
> cuánto debo
< Para esto necesito saber que es usted.
|
| Por favor, escriba el código de su cuenta. Esta es una demostración: es uno de los códigos que aparecieron donde se inició el programa.
> yo no debo esto, quiero apelar
< Usted tiene derecho a no estar de acuerdo. Se hace así:
| Si un aviso está mal: escriba a la dirección que tiene el aviso, a más tardar en la fecha que indica. Diga qué está mal y mande copias de sus pruebas.
| Si quiere que se quite una multa: diga «quiten la multa» y envío su petición a la oficina. Son buenos motivos una primera vez, una enfermedad o un desastre.
| Después de un aviso final antes de un embargo (LT11) o de un aviso de gravamen (Carta 3172): pida una audiencia con el Formulario 12153 dentro de 30 días.
| Una persona de la oficina puede ayudarle con cada cosa. El número de teléfono está en la parte de arriba de cada aviso.
|
| Volvamos a conectar su cuenta.
|
| Por favor, escriba el código de su cuenta. Esta es una demostración: es uno de los códigos que aparecieron donde se inició el programa.
