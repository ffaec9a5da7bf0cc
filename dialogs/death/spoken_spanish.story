account: owes-one-year-es
language: es
medium: spoken

> mi esposo murió
< Lamento mucho su pérdida. No tiene que resolver nada en esta llamada. Una persona de la oficina puede registrar el fallecimiento y decirle qué sigue. El número de teléfono está en la parte de arriba de cada aviso. Por favor, tenga a la mano una copia del acta de defunción y el papel que muestra que usted actúa por la herencia, como una carta de la corte. Lo que se debe casi siempre se paga con lo que dejó la persona. Por favor, pregunte antes de pagar con su propio dinero. Puede decir: Hablar con una persona.
