using LearningItems.Web.Pages;
using Microsoft.AspNetCore.Antiforgery;

namespace LearningItems.Web.Safety;

/// <summary>What forms of this server carry, and others do not.</summary>
internal sealed class FormToken(IAntiforgery antiforgery, IHttpContextAccessor http)
{
    /// <summary>The field of a form; its other half goes into a cookie of the answer.</summary>
    public Html Field()
    {
        var tokens = antiforgery.GetAndStoreTokens(http.HttpContext ?? throw new InvalidOperationException("A form is made within a request."));
        return Html.Of($"<input type=\"hidden\" name=\"{tokens.FormFieldName}\" value=\"{tokens.RequestToken}\">");
    }
}
