account: owes-one-year
as: ellis
with: authorizations
language: es

> pagar 100 el viernes
< Su acceso no incluye eso en esta cuenta. No se hizo nada. El titular de la cuenta puede hacerlo, y una persona de la oficina puede ayudar.
| [Hablar con una persona]
