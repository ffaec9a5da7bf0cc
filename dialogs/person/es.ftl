name = Hablar con una persona
help = Puedo decirle cómo comunicarse con una persona de la oficina, o pedir que le llamen.
resume = Volvamos a cómo hablar con una persona.
canceled = De acuerdo.
person = Hay dos maneras de hablar con una persona. Llame a la oficina: el número de teléfono está en la parte de arriba de cada aviso que recibió por correo postal; por favor, tenga el aviso a la mano. O diga «pedir una llamada» y una persona le llama. Todavía no puedo comunicarle desde aquí. Yo sigo aquí para su saldo y sus pagos.
    .short = Hay dos maneras de hablar con una persona. Llame a la oficina: el teléfono está en la parte de arriba de cada aviso que recibió por correo postal. O mande «pedir una llamada» y una persona le llama. Yo sigo aquí para su saldo y sus pagos.
