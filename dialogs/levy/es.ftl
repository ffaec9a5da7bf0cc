name = Me quitaron dinero o hay gravamen
help = Le digo qué puede hacer ante un embargo, un sueldo embargado, una cuenta congelada o un gravamen.
resume = Volvamos a lo que usted puede hacer.
canceled = De acuerdo. No se cambió nada.
call-today = Esto es duro, y hay algo que puede hacer hoy. Llame al número del aviso. Yo no puedo parar un embargo aquí, pero una persona de la oficina sí.
    Si le deja sin dinero para comida, renta o medicinas, dígalo por teléfono: es una razón para quitarlo.
    Si congelaron una cuenta bancaria: el banco guarda el dinero unos días antes de mandarlo, así que llamar hoy sí cuenta.
    Si hasta ahora solo hay un aviso final (LT11, Carta 1058 o CP90): puede pedir una audiencia con el Formulario 12153 dentro de 30 días de su fecha.
    Si es un gravamen: es un derecho sobre lo que usted tiene. Por sí solo no le quita nada.
    Si es urgente o nadie le escucha: llame al Defensor del Contribuyente al 877-777-4778. La ayuda es gratis.
    .spoken = Esto es duro, y hay algo que puede hacer hoy. Llame al número del aviso. Yo no puedo parar un embargo aquí, pero una persona de la oficina sí. Si le deja sin dinero para comida, renta o medicinas, dígalo por teléfono: es una razón para quitarlo. Si congelaron una cuenta bancaria, el banco guarda el dinero unos días antes de mandarlo, así que llamar hoy sí cuenta. Si hasta ahora solo hay un aviso final, puede pedir una audiencia dentro de treinta días de su fecha. Si es urgente y nadie le escucha, llame al Defensor del Contribuyente. La ayuda es gratis. El número es ocho siete siete, siete siete siete, cuatro siete siete ocho. Otra vez: ocho siete siete, siete siete siete, cuatro siete siete ocho.
    .short = Llame hoy al número del aviso: una persona puede quitar un embargo, yo no. Si le deja sin dinero para comida, renta o medicinas, dígalo: es una razón para quitarlo. El banco guarda unos días el dinero congelado antes de mandarlo. Ayuda gratis: Defensor del Contribuyente, 877-777-4778.
