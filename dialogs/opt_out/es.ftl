name = No más mensajes
help = Dejo de mandarle mensajes que usted no pidió.
resume = Volvamos a los mensajes.
canceled = De acuerdo. No se cambió nada.
stopped = Listo. Ya no le mando novedades. Si un pago regresa, sale un aviso o un plan de pagos está en riesgo, sí le escribo, porque quizá tenga que hacer algo. Para no recibir nada, desconecte este chat. La oficina sigue mandando sus avisos por correo postal.
    .spoken = Listo. Ya no le mando novedades. Si un pago regresa, sale un aviso o un plan de pagos está en riesgo, sí se lo digo, porque quizá tenga que hacer algo. Para no recibir nada, diga desconectar mi cuenta. La oficina sigue mandando sus avisos por correo postal.
none-sent = Listo. A este chat no mando novedades. Solo escribo cuando usted me escribe.
    .spoken = Listo. Aquí no mando novedades. Solo respondo cuando usted me pregunta.
