account: owes-one-year-es
language: es
medium: spoken

> yo no debo esto
< Usted tiene derecho a no estar de acuerdo. Se hace así. Si un aviso está mal, escriba a la dirección que tiene el aviso, a más tardar en la fecha que indica, y mande copias de sus pruebas. Si quiere que se quite una multa, diga: quiten la multa, y envío su petición a la oficina. Son buenos motivos una primera vez, una enfermedad o un desastre. Si recibió un aviso final antes de un embargo o un aviso de gravamen, tiene treinta días para pedir una audiencia. Una persona de la oficina puede ayudarle, y el número de teléfono está en la parte de arriba de cada aviso. Puede decir: Pedir que quiten una multa, Explicar un aviso, Por qué debo eso, Hablar con una persona.
