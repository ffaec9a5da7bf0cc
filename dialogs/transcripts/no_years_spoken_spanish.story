account: owes-one-year-es
without: transcript_years
language: es
medium: spoken

> transcripción de la cuenta
< Todavía no hay ninguna transcripción disponible de esta cuenta: no hay nada registrado. Una persona de la oficina le puede decir más. Puede decir: Mi declaración, Hablar con una persona.
> de la cuenta
< No entendí eso. Esto es lo que puedo hacer; también puede preguntar con sus propias palabras. Puede decir: Cuánto debo, Hacer un pago, Mis pagos, Por qué debo eso.
