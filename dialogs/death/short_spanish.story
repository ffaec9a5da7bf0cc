account: owes-one-year-es
language: es
medium: short

> mi esposo falleció el mes pasado
< Lamento mucho su pérdida. Llame al número de la parte de arriba de un aviso: una persona puede registrar el fallecimiento. Tenga a la mano una copia del acta de defunción y el papel que muestra que usted actúa por la herencia. Por favor, pregunte antes de pagar con su propio dinero.
| 1. Hablar con una persona
