name = Mi dirección
help = Le digo quién puede mostrar y cambiar la dirección a la que van sus cartas.
resume = Volvamos a su dirección.
canceled = De acuerdo. No se cambió nada.
how = Una persona de la oficina le puede decir qué dirección está registrada, y cambiarla. Todavía no puedo hacerlo aquí. Mientras tanto, puede leer sus avisos aquí: diga «mis avisos».
    .short = Una persona de la oficina le puede decir qué dirección está registrada, y cambiarla. Todavía no puedo hacerlo aquí. Diga «mis avisos» para leer sus avisos aquí.
