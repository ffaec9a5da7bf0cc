name = El contribuyente falleció
help = Le digo quién registra un fallecimiento y qué tener listo.
resume = Volvamos a qué hacer después de un fallecimiento.
canceled = De acuerdo. No se cambió nada.
what-to-do = Lamento mucho su pérdida. No tiene que resolver nada en este chat.
    Una persona de la oficina puede registrar el fallecimiento y decirle qué sigue. El número de teléfono está en la parte de arriba de cada aviso. Por favor, tenga a la mano una copia del acta de defunción y el papel que muestra que usted actúa por la herencia, como una carta de la corte.
    Lo que se debe casi siempre se paga con lo que dejó la persona. Por favor, pregunte antes de pagar con su propio dinero, y no use el usuario de la persona que falleció.
    .spoken = Lamento mucho su pérdida. No tiene que resolver nada en esta llamada. Una persona de la oficina puede registrar el fallecimiento y decirle qué sigue. El número de teléfono está en la parte de arriba de cada aviso. Por favor, tenga a la mano una copia del acta de defunción y el papel que muestra que usted actúa por la herencia, como una carta de la corte. Lo que se debe casi siempre se paga con lo que dejó la persona. Por favor, pregunte antes de pagar con su propio dinero.
    .short = Lamento mucho su pérdida. Llame al número de la parte de arriba de un aviso: una persona puede registrar el fallecimiento. Tenga a la mano una copia del acta de defunción y el papel que muestra que usted actúa por la herencia. Por favor, pregunte antes de pagar con su propio dinero.
