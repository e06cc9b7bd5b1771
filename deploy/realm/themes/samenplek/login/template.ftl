<#import "footer.ftl" as loginFooter>
<#-- The frame of every page at the door. The base theme's own has no main landmark and asks for tab stops in an order of its own. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!doctype html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex">
  <title><#nested "header"> · Samenplek</title>
  <link rel="icon" href="${url.resourcesPath}/img/icon.svg" type="image/svg+xml">
  <#list properties.styles?split(" ") as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <#if scripts??><#list scripts as script><script src="${script}"></script></#list></#if>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#outputformat>
  </script>
  </#if>
</head>
<body data-page-id="login-${pageId}">
  <main>
    <p class="brand">
      <svg width="34" height="34" viewBox="0 0 34 34" fill="none" aria-hidden="true">
        <path class="logo-wall" d="M21 4.5H4.500V29.500H29.500V13"/>
        <path class="logo-door" d="M21 4.500A8.500 8.500 0 0 1 29.500 13"/>
        <circle class="logo-taken" cx="12.500" cy="17" r="4.300"/>
        <circle class="logo-free" cx="21.500" cy="20.500" r="3.600"/>
      </svg>
      Samenplek
    </p>
    <h1 id="kc-page-title"><#nested "header"></h1>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
    <#nested "show-username">
    <p class="as-whom"><b id="kc-attempted-username">${auth.attemptedUsername}</b> <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
    </#if>
    <#if displayRequiredFields><p class="hint">* ${msg("requiredFields")}</p></#if>
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
    <p class="message message-${message.type}" role="<#if message.type = 'error'>alert<#else>status</#if>">${kcSanitize(message.summary)?no_esc}</p>
    </#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form action="${url.loginAction}" method="post">
      <button class="link" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
    </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo><div class="hint"><#nested "info"></div></#if>
    <@loginFooter.content/>
  </main>
  <footer>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav id="kc-locale" aria-label="${msg("languages")}">
      <#list locale.supported?sort_by("label")?reverse as one>
      <a href="${one.url}" hreflang="${one.languageTag}"<#if one.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${one.label}</a>
      </#list>
    </nav>
    </#if>
    <#if (client.baseUrl)?has_content>
    <nav aria-label="${msg("statements")}">
      <a href="${client.baseUrl}help">${msg("help")}</a>
      <a href="${client.baseUrl}accessibility">${msg("accessibility")}</a>
      <a href="${client.baseUrl}privacy">${msg("privacy")}</a>
    </nav>
    </#if>
  </footer>
</body>
</html>
</#macro>
