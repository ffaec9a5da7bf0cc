account: owes-one-year-es
language: es
medium: spoken

> ya no vivo ahí tengo que cambiar mi domicilio
< Una persona de la oficina le puede decir qué dirección está registrada, y cambiarla. Todavía no puedo hacerlo aquí. Mientras tanto, puede leer sus avisos aquí: diga «mis avisos». Puede decir: Hablar con una persona, Mis avisos.
> repítalo por favor
< Una persona de la oficina le puede decir qué dirección está registrada, y cambiarla. Todavía no puedo hacerlo aquí. Mientras tanto, puede leer sus avisos aquí: diga «mis avisos». Puede decir: Hablar con una persona, Mis avisos.
