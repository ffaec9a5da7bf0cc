name = No estoy de acuerdo
help = Le digo cómo puede mostrar su desacuerdo con una cantidad, un aviso o una multa, y hasta cuándo.
resume = Volvamos a cómo puede mostrar su desacuerdo.
canceled = De acuerdo. No se cambió nada.
ways = Usted tiene derecho a no estar de acuerdo. Se hace así:
    Si un aviso está mal: escriba a la dirección que tiene el aviso, a más tardar en la fecha que indica. Diga qué está mal y mande copias de sus pruebas.
    Si quiere que se quite una multa: diga «quiten la multa» y envío su petición a la oficina. Son buenos motivos una primera vez, una enfermedad o un desastre.
    Después de un aviso final antes de un embargo (LT11) o de un aviso de gravamen (Carta 3172): pida una audiencia con el Formulario 12153 dentro de 30 días.
    Una persona de la oficina puede ayudarle con cada cosa. El número de teléfono está en la parte de arriba de cada aviso.
    .spoken = Usted tiene derecho a no estar de acuerdo. Se hace así. Si un aviso está mal, escriba a la dirección que tiene el aviso, a más tardar en la fecha que indica, y mande copias de sus pruebas. Si quiere que se quite una multa, diga: quiten la multa, y envío su petición a la oficina. Son buenos motivos una primera vez, una enfermedad o un desastre. Si recibió un aviso final antes de un embargo o un aviso de gravamen, tiene treinta días para pedir una audiencia. Una persona de la oficina puede ayudarle, y el número de teléfono está en la parte de arriba de cada aviso.
    .short = Usted tiene derecho a no estar de acuerdo. Escriba a la dirección del aviso a más tardar en su fecha, con copias de sus pruebas. Para una multa, diga «quiten la multa». Aviso final de embargo o de gravamen: pida audiencia con el Formulario 12153 dentro de 30 días. El teléfono está en su aviso.
