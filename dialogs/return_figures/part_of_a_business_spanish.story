account: business-roles
as: ortiz
language: es

> muéstreme la última declaración
< Su acceso no incluye eso en esta cuenta. No se hizo nada. El titular de la cuenta puede hacerlo, y una persona de la oficina puede ayudar.
| [Hablar con una persona]
