account: owes-one-year-es
language: es
medium: spoken

> ya no vivo ahí tengo que cambiar mi domicilio
< No entendí eso. Esto es lo que puedo hacer; también puede preguntar con sus propias palabras. Puede decir: Cuánto debo, Hacer un pago, Mis pagos, Por qué debo eso.
> repítalo por favor
< No entendí eso. Esto es lo que puedo hacer; también puede preguntar con sus propias palabras. Puede decir: Cuánto debo, Hacer un pago, Mis pagos, Por qué debo eso.
