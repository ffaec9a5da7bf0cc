name = Pedir una autorización a un cliente
help = Como profesional, usted pide al contribuyente de esta cuenta que le deje actuar, o solo mirar. Necesito saber cuál de las dos, para qué años, y su número CAF. Después el contribuyente firma o rechaza.
resume = Volvamos a su solicitud.
canceled = De acuerdo. No se pidió nada.
ask-rights = ¿Pide actuar por { $account-name }, o solo mirar?
ask-rights-again = Para actuar hace falta un poder. Para mirar, una autorización de información. ¿Cuál pide?
help-rights = Un poder, el Formulario 2848, es para abogados, contadores públicos, agentes registrados y actuarios. Cualquiera que tenga un número CAF puede pedir mirar, con el Formulario 8821.
choice-rights = { $kind ->
    [power_of_attorney] Actuar y mirar
   *[tax_information] Solo mirar
 }
change-rights = Otro derecho
invalid-rights-not-listed = Hay dos: actuar, o solo mirar.
ask-span = ¿Para qué años?
ask-span-again = Usted pide estos años y ningún otro. ¿Para cuáles?
help-span = Solo podrá actuar o mirar en los años que se firmen. Puede pedir otros más tarde.
choice-span = { $span ->
    [this-year] Este año
    [last-three] Últimos tres años
   *[all] Todos los años
 }{ $of ->
    [business] , negocio
   *[individual] { "" }
 }
change-span = Otros años
invalid-span-not-listed = Aquí no puedo hacer la solicitud para esos años. Por favor, elija de la lista.
ask-caf = ¿Cuál es su número CAF?
    .spoken = ¿Cuál es su número CAF? Por favor, dígalo dígito por dígito.
ask-caf-again = Necesito su número CAF, por ejemplo 0300-12345R. ¿Cuál es?
    .spoken = Necesito su número CAF. Son nueve dígitos y una letra. Por favor, dígalo dígito por dígito.
help-caf = La solicitud sale con su propio número CAF y el nombre que está registrado con él.
change-caf = Otro número CAF
invalid-caf-unreadable = No puedo leer ese número. Un número CAF se ve así: 0300-12345R.
confirm = Pedir a { $account-name } que le deje { $rights-kind ->
        [power_of_attorney] actuar y mirar, con un poder
       *[tax_information] mirar, con una autorización de información
    }, para { $span-one_year ->
        [true] { $span-first }
       *[false] { $span-first } a { $span-last }
    }, con su número CAF { $caf }. ¿Mando la solicitud?
refused-not-allowed = Su acceso no incluye una solicitud así para esta cuenta.
refused-professional-unknown = Ese número CAF no está registrado como suyo.
refused-professional-not-qualified = Para un poder hace falta ser abogado, contador público, agente registrado o actuario. Puede pedir mirar.
refused-matters-invalid = No se puede hacer una solicitud para esos formularios y años.
refused-year-outside-window = Uno de esos años queda demasiado atrás o demasiado adelante. Son posibles los últimos 20 años, este año y los 3 siguientes.
refused-too-many-authorizations-waiting = Ya esperan demasiadas solicitudes suyas en esta cuenta.
requested = Listo. Su solicitud espera la firma del contribuyente{ $request_authorization-has_waits_until ->
        [true] , hasta el { $request_authorization-waits_until }
       *[false] { "" }
    }. Mientras no se firme, no le da acceso.
waits = Cuando una de ellas se firme, se rechace o se retire, puede pedir otra vez.
not-yours = No se pidió nada. Una persona de la oficina le puede decir qué falta.
not-here = Un profesional hace una solicitud en la cuenta del cliente, y esta no lo es. Diga «mis clientes» para abrir una. Para alguien que todavía no está entre sus clientes aquí, le puede ayudar una persona de la oficina. Si quiere nombrar a alguien para su propia cuenta, diga «nombrar a un representante».
