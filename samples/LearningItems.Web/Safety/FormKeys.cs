using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace LearningItems.Web.Safety;

/// <summary>The keys of the forms. Lists end with the process, and so do they: none is written to a disk.</summary>
internal sealed class FormKeys : IXmlRepository
{
    private readonly Lock _gate = new();
    private readonly List<XElement> _keys = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (_gate)
        {
            return [.. _keys];
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (_gate)
        {
            _keys.Add(element);
        }
    }
}

/// <summary>Registers them.</summary>
internal static class FormKeysRegistration
{
    public static void AddFormKeys(this IServiceCollection services)
    {
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.Configure<KeyManagementOptions>(options => options.XmlRepository = new FormKeys()); // what else starts with the host would write one
    }
}
