account: owes-one-year-es
language: es
medium: spoken

> yo no debo esto
< Usted tiene derecho a no estar de acuerdo. Yo no puedo registrarlo aquí, pero se hace así. Si un aviso está mal, escriba a la dirección que tiene el aviso, antes de la fecha que indica, y mande copias de sus pruebas. Si una multa no debe quedar, pida a la oficina que la quite. Son buenas razones una primera vez, una enfermedad o un desastre. Si recibió un aviso final antes de un embargo o un aviso de gravamen, tiene treinta días para pedir una audiencia. Una persona de la oficina puede ayudarle, y el número de teléfono está en la parte de arriba de cada aviso. Puede decir: Por qué debo eso, Explicar un aviso, Hablar con una persona.
