using System.Net;
using System.Text;

namespace Seam.Acs.Site;

/// <summary>HTML in the making.</summary>
internal sealed class Html
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds what is HTML already.</summary>
    public Html Markup(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>Adds what is to be read as it stands.</summary>
    public Html Text(string text)
    {
        _text.Append(WebUtility.HtmlEncode(text));
        return this;
    }

    public override string ToString() => _text.ToString();
}
