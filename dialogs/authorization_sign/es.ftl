name = Firmar una solicitud
help = Le muestro lo que pide un representante, palabra por palabra, y recibo su firma. No se firma nada antes de que usted haya visto el texto y diga que sí.
resume = Volvamos a la solicitud que espera su firma.
canceled = De acuerdo. No se firmó nada.
ask-authorization = ¿Qué solicitud le muestro?
ask-authorization-again = Estas solicitudes le esperan. Usted ve el texto antes de que se firme nada. ¿Cuál le muestro?
help-authorization = Cada una de estas pide un derecho sobre su cuenta. Elija una y le muestro su texto. Puede firmarla, rechazarla o dejarla por ahora.
choice-authorization = { $representative }, { $kind ->
    [power_of_attorney] para actuar y mirar
   *[tax_information] solo para mirar
 }
invalid-authorization-not-listed = No encuentro esa solicitud entre las que esperan.
confirm = { $authorization-representative } pide { $authorization-kind ->
        [power_of_attorney] actuar por usted y mirar su cuenta. Es un poder.
       *[tax_information] mirar su cuenta, sin actuar. Es una autorización de información.
    } El texto que usted firma, palabra por palabra, está en inglés:
    { $authorization-text }
    Toma el lugar de una anterior para los mismos formularios y años. Puede terminarla cuando quiera. ¿Firma este texto?
    .spoken = { $authorization-representative } pide { $authorization-kind ->
        [power_of_attorney] actuar por usted y mirar su cuenta. Es un poder.
       *[tax_information] mirar su cuenta, sin actuar. Es una autorización de información.
    } Le leo el texto que usted firma, línea por línea. Autorización de taxline, versión { $authorization-version }. Formulario { $authorization-form }. Contribuyente: { $authorization-taxpayers }. Representante: { $authorization-representative }. Número CAF: { $authorization-caf_digits }. Título: { $authorization-credential ->
        [attorney] abogado
        [cpa] contador público, CPA
        [enrolled-agent] agente registrado
        [actuary] actuario
       *[none] ninguno
    }. Permite: { $authorization-kind ->
        [power_of_attorney] mirar y actuar
       *[tax_information] mirar
    }. Asunto: { $authorization-matters_list }. Hecha por { $authorization-started_by ->
        [taxpayer] el contribuyente
       *[representative] el representante
    }.{ $authorization-has_made_on ->
        [true] { " " }Hecha el { $authorization-made_on }.
       *[false] { "" }
    } Ese es todo el texto. Toma el lugar de una anterior para los mismos formularios y años. Puede terminarla cuando quiera. ¿Firma este texto?
    .short = { $authorization-representative } pide { $authorization-kind ->
        [power_of_attorney] actuar por usted y mirar (poder).
       *[tax_information] solo mirar (autorización de información).
    } El texto que firma, en inglés:
    { $authorization-text }
    Puede terminarla cuando quiera. ¿Firma este texto?
    .authorization-taxpayers = { $name }, número que termina en { $ending }
    .authorization-matters_list = formulario { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } a { $last }
    }
refused-not-allowed = Su acceso no incluye dar el sí a esto.
refused-authorization-unknown = Ya no la encuentro entre las que esperan. No se firmó ni se aceptó nada.
refused-authorization-not-waiting = Esa ya no espera su sí.
refused-authorization-signed = Su firma ya está en esa.
refused-authorization-text-differs = El texto no es el que le mostré, así que no se firmó nada. Por favor, mírelo otra vez.
signed = { $approve_authorization-state ->
        [in-effect] Firmado. { $approve_authorization-representative } ya puede { $approve_authorization-kind ->
            [power_of_attorney] actuar por usted y mirar su cuenta
           *[tax_information] mirar su cuenta
        }, para { $approve_authorization-in_force_list }. Usted puede terminarlo cuando quiera.
       *[waits] Su firma quedó puesta. { $approve_authorization-representative } todavía no ve nada: falta que otra persona diga que sí{ $approve_authorization-has_waits_until ->
            [true] , a más tardar el { $approve_authorization-waits_until }
           *[false] { "" }
        }.
    }
    .approve_authorization-in_force_list = el Formulario { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } a { $last }
    }
    .approve_authorization-in_force_list-spoken = el formulario { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } a { $last }
    }
not-signed = De acuerdo. No se firmó nada, así que { $authorization-representative } no tiene acceso por esta solicitud{ $authorization-has_waits_until ->
        [true] . Espera hasta el { $authorization-waits_until }
       *[false] { "" }
    }. También puede rechazarla.
not-yours = No se firmó nada. Solo el contribuyente puede firmar, en una conversación que él mismo haya conectado.
over = Diga «mis autorizaciones» para ver cómo está cada una.
taxpayer-signs = Aquí nada espera el sí de usted. Lo que usted pide lo firma el contribuyente, y nadie más.
none = Ninguna solicitud espera su firma. Primero la manda un representante. O diga «nombrar a un representante» para nombrar a uno.
ask-naming = ¿Qué autorización acepta?
ask-naming-again = Estas le esperan. ¿Cuál acepta?
help-naming = El contribuyente ya firmó y le nombra a usted. Queda vigente cuando usted la acepte.
choice-naming = { $kind ->
    [power_of_attorney] Para actuar, { $matters }
   *[tax_information] Para mirar, { $matters }
 }
invalid-naming-not-listed = No encuentro esa entre las que le esperan.
confirm_naming = A usted le nombran { $naming-kind ->
        [power_of_attorney] para actuar y mirar, con un poder
       *[tax_information] para mirar, con una autorización de información
    }, para { $naming-matters_list }. ¿La acepta?
    .naming-matters_list = el Formulario { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } a { $last }
    }
    .naming-matters_list-spoken = el formulario { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } a { $last }
    }
accepted = Listo. Usted ya puede { $accept_authorization-kind ->
        [power_of_attorney] actuar y mirar
       *[tax_information] mirar
    } para { $accept_authorization-in_force_list }. Cualquiera de las dos partes puede terminarla cuando quiera.
    .accept_authorization-in_force_list = el Formulario { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } a { $last }
    }
    .accept_authorization-in_force_list-spoken = el formulario { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } a { $last }
    }
not-accepted = De acuerdo. No se aceptó nada. También puede rechazarla.
